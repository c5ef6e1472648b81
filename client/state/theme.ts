/** Light or dark. `system` follows the machine. */
export type Theme = 'light' | 'dark'
export type ThemeChoice = Theme | 'system'
