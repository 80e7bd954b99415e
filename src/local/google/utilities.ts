import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Blob, signed, unsigned } from './blob';
import { parseCsv } from './csv';
import { formatDate } from './dateFormat';
import { Emulated, type EmulatedClass, type EnumMember, type Run, ServiceError } from './emulated';

/** Digest names of Node by Google's; MD2 is not emulated. */
const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function hashOf(algorithm: EnumMember): string {
  const name = algorithm.name().replace(/^HMAC_/, '');
  const hash = HASHES[name];
  if (!hash) throw new ServiceError(`NOT EMULATED: Utilities digest ${name}`);
  return hash;
}

/** Text as bytes: without a charset it is US_ASCII, in which every other letter becomes "?" (U2). */
function bytesOf(value: string | readonly number[], charset?: EnumMember): Uint8Array {
  if (typeof value !== 'string') return unsigned(value);
  if (charset?.name() === 'UTF_8') return Buffer.from(value, 'utf8');
  return Buffer.from(value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\0-\x7f]/g, '?'), 'latin1');
}

/** base64Encode takes text as UTF-8, unlike the digests; ASCII must be asked for. */
const textBytes = (value: string | readonly number[], charset?: EnumMember): Uint8Array =>
  typeof value === 'string' && charset === undefined ? Buffer.from(value, 'utf8') : bytesOf(value, charset);

function decoded(text: string, pattern: RegExp): number[] {
  if (!pattern.test(text)) throw new ServiceError('Could not decode string.');
  return signed(Buffer.from(text, 'base64'));
}

const uuidFrom = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

/** The Utilities service. `chance` gives a new number at each call, so that UUIDs are the same in every run of the host. */
export class Utilities extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Utilities.Utilities',
    kinds: {
      formatDate: 'handle',
      base64Encode: 'handle',
      base64EncodeWebSafe: 'handle',
      base64Decode: 'handle',
      base64DecodeWebSafe: 'handle',
      computeDigest: 'handle',
      computeHmacSignature: 'handle',
      computeHmacSha256Signature: 'handle',
      newBlob: 'handle',
      gzip: 'handle',
      ungzip: 'handle',
      getUuid: 'handle',
      parseCsv: 'handle',
      sleep: 'handle',
    },
  };
  constructor(
    private readonly run: Run,
    private readonly chance: () => number,
  ) {
    super();
  }

  formatDate(date: Date, zone: string, pattern: string): string {
    return formatDate(date, zone, pattern);
  }
  base64Encode(value: string | number[], charset?: EnumMember): string {
    return Buffer.from(textBytes(value, charset)).toString('base64');
  }
  base64EncodeWebSafe(value: string | number[], charset?: EnumMember): string {
    return this.base64Encode(value, charset).replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(text: string): number[] {
    return decoded(text, /^[A-Za-z0-9+/]*={0,2}$/);
  }
  base64DecodeWebSafe(text: string): number[] {
    return decoded(text, /^[A-Za-z0-9_-]*={0,2}$/);
  }
  computeDigest(algorithm: EnumMember, value: string | number[], charset?: EnumMember): number[] {
    return signed(createHash(hashOf(algorithm)).update(bytesOf(value, charset)).digest());
  }
  computeHmacSignature(
    algorithm: EnumMember,
    value: string | number[],
    key: string | number[],
    charset?: EnumMember,
  ): number[] {
    return signed(createHmac(hashOf(algorithm), bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }
  computeHmacSha256Signature(value: string | number[], key: string | number[], charset?: EnumMember): number[] {
    return signed(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }
  newBlob(value: string | number[], type?: string, name?: string): Blob {
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : unsigned(value);
    return new Blob(bytes, type ?? (typeof value === 'string' ? 'text/plain' : null), name ?? null);
  }
  gzip(source: Blob, name?: string): Blob {
    const known = source.getName();
    return new Blob(gzipSync(source.bytes), 'application/x-gzip', name ?? (known === null ? null : `${known}.gz`));
  }
  ungzip(source: Blob): Blob {
    try {
      return new Blob(gunzipSync(source.bytes), null, source.getName()?.replace(/\.gz$/, '') ?? null);
    } catch {
      throw new ServiceError('Could not decompress gzip.');
    }
  }
  getUuid(): string {
    return uuidFrom(createHash('sha256').update(`uuid ${this.chance()}`).digest('hex'));
  }
  parseCsv(text: string, separator?: string): string[][] {
    return parseCsv(text, separator);
  }
  sleep(milliseconds: number): void {
    if (milliseconds < 0) throw new ServiceError('Invalid argument: milliseconds');
    this.run.pass(milliseconds);
  }
}
