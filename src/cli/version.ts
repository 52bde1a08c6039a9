declare const __COORDKIT_VERSION__: string | undefined;
declare const __COORDKIT_BUGS__: string | null | undefined;

/** Version of coordkit, put in when the bundle is made; 0.0.0 where the source runs as it is. */
export const VERSION = typeof __COORDKIT_VERSION__ === 'string' ? __COORDKIT_VERSION__ : '0.0.0';

/** Address at which bugs are reported; null where the package names none. */
export const BUGS = typeof __COORDKIT_BUGS__ === 'string' ? __COORDKIT_BUGS__ : null;
