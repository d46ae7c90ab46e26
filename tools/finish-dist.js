/** What the bundler does not make of `dist/`: the frame pages, the page of findings, and last the hashes of every file. */
import { fileURLToPath } from 'node:url';
import { writeFrames } from './build/frames.js';
import { writeHelp } from './build/help.js';
import { writeIntegrity } from './build/integrity.js';

writeFrames('dist');
writeHelp(fileURLToPath(new URL('..', import.meta.url)));
writeIntegrity('dist');
