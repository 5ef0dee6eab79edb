const LEVELS = { 10: "trace", 20: "debug", 30: "info", 40: "warn", 50: "ERROR", 60: "FATAL" };
const SHOWN = ["requestId", "method", "path", "status", "ms", "task", "job"];

function readEntry(line) {
  if (!line.startsWith("{")) return null;
  try {
    const entry = JSON.parse(line);
    return typeof entry.level === "number" ? entry : null;
  } catch {
    return null;
  }
}

/** One structured log line as a person reads it; other lines as they are. */
export function readableLine(line) {
  const entry = readEntry(line);
  if (!entry) return line;
  const facts = SHOWN.filter((name) => entry[name] !== undefined).map((name) => `${name}=${entry[name]}`);
  const time = new Date(entry.time ?? Date.now()).toISOString().slice(11, 19);
  const failure = entry.err?.stack ?? entry.err?.message;
  const head = [time, LEVELS[entry.level] ?? entry.level, entry.msg, ...facts].filter(Boolean).join(" ");
  return failure ? `${head}\n${failure}` : head;
}

/**
 * Splits a child's output into lines and writes each with the child's name in front. `raw` leaves structured lines
 * untouched, for a log collector.
 */
export function createLineWriter({ name, width, stream, raw = false, onLine }) {
  let rest = "";
  const head = `${name.padEnd(width)} | `;
  const write = (line) => {
    onLine?.(line);
    if (raw && readEntry(line)) stream.write(`${line}\n`);
    else for (const part of readableLine(line).split("\n")) stream.write(`${head}${part}\n`);
  };
  return {
    take: (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      for (const line of lines) write(line.replace(/\r$/, ""));
    },
    end: () => {
      if (rest) write(rest);
      rest = "";
    },
  };
}
