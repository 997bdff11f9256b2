/** So much is handed on at a time: it unpacks to some 17 MB at most, however it was packed. */
const PIECE = 16 * 1024;

/**
 * Unpacks zlib data. It stops as soon as more than `limit` bytes have come out, so that a few packed
 * bytes cannot fill the memory. `broken`: it is not zlib, is cut off, or something stands behind it.
 */
export async function inflate(
  packed: Uint8Array,
  limit: number,
): Promise<Uint8Array | 'too-large' | 'broken'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const unpacked = inPieces(packed).pipeThrough(new DecompressionStream('deflate'));
    const reader = unpacked.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(pieces, length);
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return 'too-large';
      }
      pieces.push(value);
    }
  } catch {
    return 'broken';
  }
}

// A browser unpacks everything it is handed before it looks whether anybody reads it.
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
