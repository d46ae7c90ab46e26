import { applyEarly } from '../page/reading/apply-early.js';

try {
  applyEarly();
} catch {
  // The page is shown as its author made it.
}
