import { ChevronRight } from 'lucide-react'
import { Fragment, useMemo, useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import { MenuChoice } from '../controls/menu-choice.tsx'
import { useChoices } from './choices.ts'
import { canRun, commandsOf, labelOf, offersFor, type Offer } from './commands.ts'
import { useFeatures, useNow, useShell, useShellStore, useTools } from './context.tsx'
import { GROUPS, type Choice, type Now } from './feature.ts'
import { targetWords, type Target } from './targets.ts'

/** What can be done where the right button was pressed: with a thing, a line, several things or the canvas. */
export function ContextMenu() {
  const shell = useShellStore()
  const { name } = useTools()
  const menu = useShell((state) => state.menu)
  const anchor = useRef<HTMLSpanElement>(null)
  const { closeMenu } = shell.getState().actions
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} />
      <Popover
        className="popover"
        aria-label={menu ? targetWords(menu.target, name) : ''}
        isOpen={menu !== null}
        onOpenChange={(open) => !open && closeMenu()}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
      >
        {menu && <MenuOn target={menu.target} close={closeMenu} />}
      </Popover>
    </>
  )
}

function MenuOn({ target, close }: { target: Target; close(): void }) {
  const commands = commandsOf(useFeatures())
  const tools = useTools()
  const now = useNow()
  // What is offered is settled when the menu opens: it does not change under the pointer.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const offers = useMemo(() => menuOffers(commands, target, now), [target])
  const choices = useChoices(offers, tools)
  const run = ({ command }: Offer, choice?: string) => tools.run(command.id, target, choice)
  // What is still to be fetched has its row: coming later it would move the others away under a hand that presses one.
  const shown = offers.filter(({ command }) => typeof command.choices !== 'object' || command.choices.length > 0)
  const groups = GROUPS.map((group) => shown.filter(({ command }) => groupOf(command) === group)).filter(
    (group) => group.length > 0,
  )
  return (
    <Menu className="menu" aria-label={targetWords(target, tools.name)} autoFocus="first" onClose={close}>
      {groups.map((group, at) => (
        <Fragment key={groupOf(group[0]?.command ?? {})}>
          {at > 0 && <Separator className="menu-line" />}
          {group.map((offer) => (
            <Item
              key={offer.command.id}
              title={labelOf(offer, now)}
              isParent={offer.command.choices !== undefined}
              choices={choices.get(offer.command.id)}
              run={(choice) => run(offer, choice)}
              close={close}
            />
          ))}
        </Fragment>
      ))}
    </Menu>
  )
}

/** The offers of a menu: what can be done to the target now. */
function menuOffers(commands: ReturnType<typeof commandsOf>, target: Target, now: Now): readonly Offer[] {
  return offersFor(commands, [target]).filter((offer) => !offer.command.byKeyOnly && canRun(offer, now))
}

/** What says no group stands with what is read. */
const groupOf = ({ group = 'read' }: { group?: (typeof GROUPS)[number] }) => group

interface ItemProps {
  title: string
  /** Whether there is something to choose. */
  isParent: boolean
  /** Left out while it is fetched. */
  choices: readonly Choice[] | undefined
  run(choice?: string): void
  close(): void
}

function Item({ title, isParent, choices = [], run, close }: ItemProps) {
  if (!isParent)
    return (
      <MenuItem className="menu-item" onAction={() => run()}>
        {title}
      </MenuItem>
    )
  const parent = (
    <MenuItem className="menu-item menu-parent" textValue={title} isDisabled={choices.length === 0}>
      {title} <ChevronRight size={14} aria-hidden="true" />
    </MenuItem>
  )
  if (choices.length === 0) return parent
  return (
    <SubmenuTrigger>
      {parent}
      <Popover className="popover" offset={2}>
        <ChoiceMenu name={title} choices={choices} choose={run} close={close} />
      </Popover>
    </SubmenuTrigger>
  )
}

interface ChoiceMenuProps {
  name: string
  choices: readonly Choice[]
  choose(choice: string): void
  close?: () => void
}

/** What there is to choose, under its headings. */
export function ChoiceMenu({ name, choices, choose, close }: ChoiceMenuProps) {
  const groups = [...new Set(choices.map(({ group }) => group))]
  const items = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map(({ id, title, about }) => <MenuChoice key={id} id={id} name={title} about={about} />)
  return (
    <Menu className="menu" aria-label={name} onAction={(key) => choose(String(key))} {...(close && { onClose: close })}>
      {groups.map((group) =>
        group === undefined ? (
          items(group)
        ) : (
          <MenuSection key={group}>
            <Header className="menu-header">{group}</Header>
            {items(group)}
          </MenuSection>
        ),
      )}
    </Menu>
  )
}
