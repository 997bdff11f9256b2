import * as z from 'zod/mini';

// The content security policy forbids eval, and zod would probe for it with the first schema:
// every schema of the app is made from this module, so that this line always comes first.
z.config({ jitless: true });

export { z };
