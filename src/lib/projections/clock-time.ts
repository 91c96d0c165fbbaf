/** `at` (ms since the epoch) as log lines write it, in local time: `23:34:32.561`. */
export function clockTime(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '--:--:--.---';
  const milliseconds = String(1000 + date.getMilliseconds()).slice(1);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${milliseconds}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
