// Starts .NET and hands out what the program exports. All numbers on the pages come from here.
import { dotnet } from '../_framework/dotnet.js';

export async function start() {
  const runtime = await dotnet.create();
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  return exports.GenericGradient.Samples.Playground;
}

/** Lists of numbers that come in one array, each behind its length. */
export function sections(numbers) {
  const lists = [];
  for (let at = 0; at < numbers.length;) {
    const length = numbers[at];
    lists.push(Array.from(numbers.subarray(at + 1, at + 1 + length)));
    at += 1 + length;
  }
  return lists;
}
