// Before the walks: the demo data is loaded, once for all of them.
import { loadDemoData } from './product.ts';

/** A port that no walk has. */
const PORT = 8789;

export default (): Promise<void> => loadDemoData(PORT);
