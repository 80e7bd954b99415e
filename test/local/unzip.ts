import { inflateRawSync } from 'node:zlib';

/** Text of one entry of a zip file, found by its local header. */
export function unzip(bytes: Uint8Array, name: string): string {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const found = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (found === name) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const content = file.subarray(start, start + packed);
      return (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`no ${name} in the file`);
}
