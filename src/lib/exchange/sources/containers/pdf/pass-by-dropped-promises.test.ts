import { afterEach, beforeEach, expect, test } from 'vitest';
import { passByDroppedPromises } from './pass-by-dropped-promises';

const ofTheRunner = {
  unhandledRejection: process.listeners('unhandledRejection'),
  uncaughtException: process.listeners('uncaughtException')
};
let heard: unknown[];

// The test runner listens too, and what is rejected here on purpose is none of its business.
beforeEach(() => {
  heard = [];
  process.removeAllListeners('unhandledRejection');
  process.removeAllListeners('uncaughtException');
});

afterEach(() => {
  for (const [event, listeners] of Object.entries(ofTheRunner)) {
    process.removeAllListeners(event);
    for (const listener of listeners) process.on(event, listener);
  }
});

function drop(reason: Error): void {
  void Promise.reject(reason);
}

function ofTheLibrary(): Error {
  const error = new Error('Bad (uncompressed) XRef entry: 7R');
  error.stack =
    'Error\n    at fetch (file:///home/nadia/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs:1:1)';
  return error;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('passes by what the library drops while a PDF is read', async () => {
  process.on('unhandledRejection', (reason) => heard.push(reason));
  const read = await passByDroppedPromises(async () => {
    drop(ofTheLibrary());
    await turn();
    // At the very end too.
    drop(ofTheLibrary());
    return 'gelezen';
  });
  expect([read, heard]).toEqual(['gelezen', []]);
});

test('tells those who listened before of every other rejection', async () => {
  process.on('unhandledRejection', (reason) => heard.push(reason));
  const bug = new Error('a bug of ours');
  await passByDroppedPromises(async () => drop(bug));
  expect(heard).toEqual([bug]);
});

test('ends the process for another rejection when nobody listens', async () => {
  process.on('uncaughtException', (error) => heard.push(error));
  const bug = new Error('a bug of ours');
  await passByDroppedPromises(async () => drop(bug));
  expect(heard).toEqual([bug]);
});

test('leaves the listeners as they were, also after a failure and when readings overlap', async () => {
  const listener = (reason: unknown) => heard.push(reason);
  process.on('unhandledRejection', listener);
  let end = () => {};
  const long = passByDroppedPromises(() => new Promise<void>((resolve) => (end = resolve)));
  await expect(passByDroppedPromises(() => Promise.reject(new Error('kapot')))).rejects.toThrow('kapot');
  drop(ofTheLibrary());
  await turn();
  end();
  await long;
  expect(process.listeners('unhandledRejection')).toEqual([listener]);
  expect(heard).toEqual([]);
  drop(ofTheLibrary());
  await turn();
  expect(heard).toHaveLength(1);
});
