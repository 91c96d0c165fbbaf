/** Hands a file to the visitor, as a download of that name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the next task starts.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
