/** Whether keys are named as a Mac names them. */
export const ON_MAC = typeof navigator !== 'undefined' && /^Mac|^iP/.test(navigator.platform)
