import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Tests make people by the thousand, and each hash of a password takes 27 ms of a core. Here Node's argon2 does as little as it can, for whoever
 * calls it: all else of a password's way stays as it is, and the product has no switch for it. What a hash costs there is seen by its own test,
 * beside the code, where this is not loaded.
 */
const cheap = { memory: 8, passes: 1 };
const patched = Symbol.for('openfloor.quick-passwords');

type Argon2 = typeof crypto.argon2 & { [patched]?: true };

const thorough: Argon2 = crypto.argon2;
if (!thorough[patched]) {
  const quick: Argon2 = (algorithm, parameters, done) =>
    thorough(algorithm, { ...parameters, ...cheap }, done);
  quick[patched] = true;
  crypto.argon2 = quick;
  syncBuiltinESMExports();
}
