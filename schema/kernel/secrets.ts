import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';

/** What a secret is for: each purpose has a key of its own, so that one cannot be passed off as another. */
export type SecretPurpose =
  | 'invitation'
  | 'password-reset'
  | 'totp'
  | 'recovery-code'
  | 'webhook'
  | 'mail'
  | 'mail-link'
  | 'guest-link'
  | 'thread-link'
  | 'consent-receipt'
  | 'dossier-memo'
  | 'device';

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const ed25519Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public half of a signing key as a JSON Web Key (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/**
 * Keeps what the product must read again (a second factor's seed, a webhook's key) and makes what it need not keep (the token of a
 * link, which a worker can work out anew from the thing's id). AES-256-GCM, HMAC-SHA-256 and Ed25519 under keys drawn from one by HKDF.
 */
export class Secrets {
  readonly #key: Buffer;

  /** @param key at least 16 characters: SECRET_KEY, or what stands in for it. */
  constructor(key: string) {
    if (key.length < 16) throw new RangeError('A secret key has at least 16 characters');
    this.#key = Buffer.from(key, 'utf8');
  }

  /** Encrypts for one purpose: version, nonce, tag, text. */
  seal(purpose: SecretPurpose, text: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#keyFor(purpose), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]);
  }

  /** What was sealed; throws when it was sealed for something else, under another key, or has been changed. */
  open(purpose: SecretPurpose, sealed: Buffer): string {
    if (sealed[0] !== version) throw new Error('A secret of an unknown version');
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', this.#keyFor(purpose), nonce, {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(tag);
    const text = sealed.subarray(1 + nonceBytes + tagBytes);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }

  /** A token of 256 bits that belongs to one thing: the same each time, and not to be guessed without the key. */
  tokenFor(purpose: SecretPurpose, id: string): string {
    return createHmac('sha256', this.#keyFor(purpose)).update(id).digest('base64url');
  }

  /** An Ed25519 signature (RFC 8032) over the UTF-8 of a text, base64url: whoever has the public key can check it, nobody else can make it. */
  sign(purpose: SecretPurpose, text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.#signingKeyFor(purpose)).toString('base64url');
  }

  /** By which the signatures of one purpose are checked. It changes with the secret key. */
  publicKeyOf(purpose: SecretPurpose): PublicKey {
    const { x = '' } = createPublicKey(this.#signingKeyFor(purpose)).export({ format: 'jwk' });
    return { kty: 'OKP', crv: 'Ed25519', x };
  }

  #signingKeyFor(purpose: SecretPurpose): KeyObject {
    const key = Buffer.concat([ed25519Head, this.#keyFor(purpose)]);
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  }

  #keyFor(purpose: SecretPurpose): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', `openfloor ${purpose}`, 32));
  }
}
