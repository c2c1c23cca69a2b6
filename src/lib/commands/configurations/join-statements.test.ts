import { expect, it } from 'vitest';
import { joinStatements } from './join-statements';

it.each([
  [[], ''],
  [['', '  '], ''],
  [['alleen dit.'], 'alleen dit.'],
  [['wie alleen is', 'Wie  alleen is.', 'wie zorg mijdt'], 'wie alleen is; wie zorg mijdt'],
  [['Rust.', 'slaap'], 'Rust; slaap'],
  [['Er is rust.', 'Men slaapt!'], 'Er is rust. Men slaapt!'],
  [['café', 'cafe\u0301', 'thuis 🙂'], 'café; thuis 🙂']
])('joins %j to %j', (statements, joined) => {
  expect(joinStatements(statements)).toBe(joined);
});
