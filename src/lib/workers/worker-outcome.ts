import { AppError, fromErrorData, type AppErrorData } from '$lib/domain/app-error';

/** What a worker answers: a cloned Error would lose its code and params, so expected failures come as values. */
export type WorkerOutcome<Value> = { ok: true; value: Value } | { ok: false; error: AppErrorData };

/**
 * The value of an outcome. @throws the AppError the worker met; `worker/crashed` when it broke off otherwise.
 */
export async function valueOf<Value>(answer: Promise<WorkerOutcome<Value>>): Promise<Value> {
  const outcome = await answer.catch((error: unknown) => {
    throw new AppError(
      'worker/crashed',
      { reason: String((error as Error | null)?.message ?? error) },
      error
    );
  });
  if (!outcome.ok) throw fromErrorData(outcome.error);
  return outcome.value;
}
