/** AssemblyScript's number types, so that `kernels/*.ts` can also run as plain TypeScript in the reference renderer. */
declare type f64 = number
declare type f32 = number
declare type i32 = number
declare type bool = boolean
