/**
 * The chance that a standard normal value lies above `z`: R's `pnorm(z, lower.tail = FALSE)`. By Marsaglia's series (2004, Journal
 * of Statistical Software 11:4) near the middle and Laplace's continued fraction in the tail, so that small chances keep their
 * digits.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new Error('a chance above no number');
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let term = 100; term > 0; term -= 1) fraction = z + term / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; term > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density * sum;
}
