import type { Status } from '../gql/graphql.ts'
import type { Shape } from '../state/perspective.ts'
import { usePerspectives } from '../session/perspectives.tsx'
import { kindLook, typeColor, type KindLook } from './appearance.ts'
import { DENIED_DASH, LINE_LOOKS, type LineStatus } from './channels.ts'
import { GLYPH_PATHS } from './glyphs.ts'
import { SIGN_PATHS, type Sign } from './signs.ts'

/** Outlines of the canvas's shapes on a 24 × 24 grid. */
const OUTLINES: Record<Shape, string> = {
  ellipse: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  'round-rectangle': 'M5 2h14q3 0 3 3v14q0 3-3 3H5q-3 0-3-3V5q0-3 3-3z',
  diamond: 'M12 0l12 12-12 12L0 12z',
  hexagon: 'M6 1h12l6 11-6 11H6L0 12z',
  'round-triangle': 'M12 1l12 22H0z',
  octagon: 'M7 1h10l6 6v10l-6 6H7l-6-6V7z',
  'round-tag': 'M3 2h13l7 10-7 10H3q-2 0-2-2V4q0-2 2-2z',
  barrel: 'M3 2q9-2 18 0 3 10 0 20-9 2-18 0-3-10 0-20z',
  pentagon: 'M12 0l12 9-4.500 14h-15L0 9z',
}

/** A kind as it looks on the canvas. */
export function KindSwatch({ kind, size = 18 }: { kind: string; size?: number }) {
  const looks = usePerspectives((state) => state)
  return <LookSwatch look={kindLook(kind, looks)} size={size} />
}

/** A look, whether or not a kind has it. */
export const LookSwatch = ({ look, size = 18 }: { look: KindLook; size?: number }) => (
  <svg className="swatch" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" data-color={look.color}>
    <path d={OUTLINES[look.shape]} fill={look.color} />
    <path
      d={GLYPH_PATHS[look.glyph]}
      transform="translate(5 5) scale(0.58)"
      fill="none"
      stroke="#fff"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

/** A link as its line looks on the canvas: by its status, or where no claim stands behind it by its type. */
export function LinkSwatch({ type, status, even = false }: { type: string; status: Status; even?: boolean }) {
  const color = usePerspectives((state) => typeColor(type, state))
  if (status !== 'UNSOURCED' || color === null) return <StatusSwatch status={status} even={even} />
  return (
    <svg className="swatch" width="46" height="16" viewBox="0 0 46 16" aria-hidden="true" data-color={color}>
      <path d="M1 8H35" fill="none" stroke={color} strokeWidth={2} />
      <path d="M35 3l9 5-9 5" fill="none" stroke={color} strokeWidth="1.6" />
    </svg>
  )
}

/** A swatch is shorter than any line: its dashes are too, or the longest would not repeat. */
const dashesOf = (dash: readonly number[]) => dash.map((length) => length * 0.7).join(' ')

/**
 * A status as its line looks on the canvas.
 * @param even where it points neither way
 */
export function StatusSwatch({ status, even = false }: { status: LineStatus; even?: boolean }) {
  const { arrow: pointing, even: flat, color, dash, hollow, split, width } = LINE_LOOKS[status]
  const arrow = even ? flat : pointing
  const stroke = `light-dark(${color.light}, ${color.dark})`
  const fill = hollow ? 'none' : stroke
  const line = { fill: 'none', stroke, strokeWidth: width }
  return (
    <svg className="swatch" width="46" height="16" viewBox="0 0 46 16" aria-hidden="true">
      {split ? (
        <>
          <path d="M1 8Q17 0 34 8" {...line} strokeDasharray={dashesOf(dash)} />
          <path d="M1 8Q17 16 34 8" {...line} strokeDasharray={dashesOf(DENIED_DASH)} />
        </>
      ) : (
        <path d="M1 8H35" {...line} strokeDasharray={dashesOf(dash)} />
      )}
      {arrow === 'triangle' && <path d="M34 3l10 5-10 5z" fill={fill} stroke={stroke} />}
      {arrow === 'diamond' && <path d="M34 8l5-5 5 5-5 5z" fill={fill} stroke={stroke} />}
      {arrow === 'vee' && <path d="M35 3l9 5-9 5" fill="none" stroke={stroke} strokeWidth="1.6" />}
      {arrow === 'tee' && <path d="M37 2v12" stroke={stroke} strokeWidth="3" />}
      {arrow === 'square' && <path d="M35 4h8v8h-8z" fill={fill} stroke={stroke} />}
      {arrow === 'circle' && <circle cx="39" cy="8" r="4" fill={fill} stroke={stroke} strokeWidth="1.4" />}
    </svg>
  )
}

/** A sign as it stands in its disc on a line or a thing. */
export const SignSwatch = ({ sign }: { sign: Sign }) => (
  <svg className="swatch" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" fill="var(--surface)" stroke="currentColor" strokeWidth="1.4" />
    <path
      d={SIGN_PATHS[sign]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
