// Runs the program in Node.js: nothing of a browser is needed.
import { dotnet } from './_framework/dotnet.js';

const runtime = await dotnet.create();
process.exitCode = await runtime.runMain();
