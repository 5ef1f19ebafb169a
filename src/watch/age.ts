/** Days after which an article that a source brought is forgotten, when nobody asks for what it tells of. */
export const FORGET_AFTER = 180
