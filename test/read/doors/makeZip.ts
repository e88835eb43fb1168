import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a zip file. `claims` is the size that it says it has, `mode` its POSIX mode, `method` how it is packed. */
export type Packed = {
  name: string
  content: Buffer | string
  claims?: number
  mode?: number
  method?: number
  flags?: number
}

/** A zip file (PKWARE APPNOTE 4.3), of whatever files, also such as no packer would put into it. */
export function makeZip(files: readonly Packed[]): Buffer {
  let at = 0
  const parts = files.map((file) => {
    const packed = pack(file)
    const local = Buffer.concat([header(0x04034b50, packed), packed.name, packed.data])
    const central = Buffer.concat([header(0x02014b50, packed, at, file.mode ?? 0o100644), packed.name])
    at += local.length
    return { local, central }
  })
  const directory = Buffer.concat(parts.map((p) => p.central))
  return Buffer.concat([...parts.map((p) => p.local), directory, ending(files.length, directory.length, at)])
}

type Ready = { name: Buffer; data: Buffer; size: number; crc: number; method: number; flags: number }

function pack({ name, content, claims, method = 8, flags = 0x800 }: Packed): Ready {
  const bytes = Buffer.from(content)
  const data = method === 8 ? deflateRawSync(bytes) : bytes
  return { name: Buffer.from(name), data, size: claims ?? bytes.length, crc: crc32(bytes), method, flags }
}

function header(sign: number, { name, data, size, crc, method, flags }: Ready, at?: number, mode = 0): Buffer {
  const central = at !== undefined
  const bytes = Buffer.alloc(central ? 46 : 30)
  bytes.writeUInt32LE(sign, 0)
  const from = central ? 6 : 4 // the version that made it stands first
  if (central) bytes.writeUInt16LE(0x0314, 4)
  bytes.writeUInt16LE(20, from)
  bytes.writeUInt16LE(flags, from + 2)
  bytes.writeUInt16LE(method, from + 4)
  bytes.writeUInt32LE(crc, from + 10)
  bytes.writeUInt32LE(data.length, from + 14)
  bytes.writeUInt32LE(size, from + 18)
  bytes.writeUInt16LE(name.length, from + 22)
  if (!central) return bytes
  bytes.writeUInt32LE((mode << 16) >>> 0, 38)
  bytes.writeUInt32LE(at, 42)
  return bytes
}

function ending(count: number, length: number, at: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(at, 16)
  return bytes
}
