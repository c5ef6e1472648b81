import { createElement, Fragment, useMemo, type ReactNode } from 'react'
import { Button, MenuTrigger, Popover, Toolbar as Bar } from 'react-aria-components'
import { IconButton } from '../controls/icon-button.tsx'
import { useChoices } from './choices.ts'
import { canRun, commandsOf, isThere, labelOf, type Offer } from './commands.ts'
import { useFeatures, useNow, useTools } from './context.tsx'
import { BUTTONS, type Now } from './feature.ts'
import { ChoiceMenu } from './menu.tsx'

interface ToolbarProps {
  label?: string
  /** Which groups of buttons; all when left out. */
  groups?: readonly (typeof BUTTONS)[number][]
}

/** The commands that have a button, by group; what is the canvas's is there with the canvas. */
export function Toolbar({ label = 'Canvas', groups: wanted = BUTTONS }: ToolbarProps) {
  const commands = commandsOf(useFeatures())
  const now = useNow()
  const offers = commands.flatMap((command): Offer[] =>
    command.button && (command.on === 'page' || command.on === 'canvas') && isThere(command, now)
      ? [{ command, target: { on: command.on } }]
      : [],
  )
  const groups = wanted
    .map((group) => offers.filter(({ command }) => command.button?.group === group))
    .filter((group) => group.length > 0)
  return (
    <Bar className="toolbar" aria-label={label}>
      {groups.map((group, at) => (
        <Fragment key={group[0]?.command.button?.group}>
          {at > 0 && <span className="divider" />}
          {group.map((offer) => (
            <ToolButton key={offer.command.id} offer={offer} now={now} />
          ))}
        </Fragment>
      ))}
    </Bar>
  )
}

function ToolButton({ offer, now }: { offer: Offer; now: Now }) {
  const tools = useTools()
  const { id, button, choices } = offer.command
  if (!button) return null
  const icon = createElement(button.icon(now), { size: 17 })
  const label = labelOf(offer, now)
  const isDisabled = !canRun(offer, now)
  if (choices) return <ToolMenu offer={offer} icon={icon} label={label} isDisabled={isDisabled} />
  return (
    <IconButton
      label={label}
      icon={icon}
      isDisabled={isDisabled}
      {...(button.pressed && { pressed: button.pressed(now) })}
      onPress={() => tools.run(id)}
    />
  )
}

interface ToolMenuProps {
  offer: Offer
  icon: ReactNode
  label: string
  isDisabled: boolean
}

/** A button that opens what there is to choose. */
function ToolMenu({ offer, icon, label, isDisabled }: ToolMenuProps) {
  const tools = useTools()
  const { command } = offer
  const offers = useMemo(() => [{ command, target: { on: command.on } } as Offer], [command])
  const choices = useChoices(offers, tools).get(command.id) ?? []
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={label} isDisabled={isDisabled}>
        {icon}
      </Button>
      <Popover className="popover" offset={6}>
        <ChoiceMenu name={label} choices={choices} choose={(choice) => tools.run(command.id, undefined, choice)} />
      </Popover>
    </MenuTrigger>
  )
}
