/** Writes a zip file, without a program or package for it. */
import { crc32, deflateRawSync } from 'node:zlib';

/** The version of the format that can be read by everything: folders and the usual compression. */
const VERSION = 20;
const DEFLATE = 8;
/** 1 January 1980, so that the same files give the same zip. */
const DATE = 0x21;
const UTF8 = 0x800;

/**
 * Returns the bytes of a zip.
 * @param {{ name: string, data: Buffer }[]} files names with `/` between folders
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data } of files) {
    const [path, packed] = [Buffer.from(name), deflateRawSync(data, { level: 9 })];
    // What a file has in front of it, and in the directory at the end.
    const common = numbers(
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    );
    const header = Buffer.concat([numbers([4, 0x04034b50]), common, path]);
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, VERSION]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        path,
      ]),
    );
    parts.push(header, packed);
    offset += header.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, list, end]);
}

/** Returns numbers with their lengths in bytes, the lowest byte first. */
function numbers(...all) {
  return Buffer.concat(
    all.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}
