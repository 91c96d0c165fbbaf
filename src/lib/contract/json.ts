/** What JSON can say. A value that JSON cannot say stands as `{ "$repr": "its text" }`. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
