import { Emulated, type EmulatedClass, ServiceError } from './emulated';

/** Google's bytes are signed (U2). */
export const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/** Signed bytes as real ones; anything outside -128..127 is refused. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  for (const byte of bytes) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 127) throw new ServiceError(`Cannot convert ${byte} to byte.`);
  }
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** Bytes with a type and a name. */
export class Blob extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.Blob',
    kinds: {
      copyBlob: 'handle',
      getBlob: 'handle',
      getBytes: 'handle',
      setBytes: 'handle',
      getContentType: 'handle',
      setContentType: 'handle',
      getDataAsString: 'handle',
      setDataFromString: 'handle',
      getName: 'handle',
      setName: 'handle',
      isGoogleType: 'handle',
    },
  };
  constructor(
    private held: Uint8Array,
    private type: string | null = null,
    private label: string | null = null,
  ) {
    super();
  }

  /** The bytes as they are now. */
  get bytes(): Uint8Array {
    return this.held;
  }
  copyBlob(): Blob {
    return new Blob(this.held, this.type, this.label);
  }
  getBlob(): this {
    return this;
  }
  getBytes(): number[] {
    return signed(this.held);
  }
  setBytes(bytes: number[]): this {
    this.held = unsigned(bytes);
    return this;
  }
  getContentType(): string | null {
    return this.type;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  getDataAsString(charset = 'UTF-8'): string {
    if (!/^utf-?8$/i.test(charset)) throw new ServiceError(`Unsupported charset: ${charset}`);
    return new TextDecoder().decode(this.held);
  }
  setDataFromString(text: string, charset = 'UTF-8'): this {
    if (!/^utf-?8$/i.test(charset)) throw new ServiceError(`Unsupported charset: ${charset}`);
    this.held = new TextEncoder().encode(text);
    return this;
  }
  getName(): string | null {
    return this.label;
  }
  setName(name: string): this {
    this.label = name;
    return this;
  }
  isGoogleType(): boolean {
    return false;
  }
}
