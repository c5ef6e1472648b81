import { ChevronDown, LayoutTemplate } from 'lucide-react'
import { Button, Header, Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useQuery } from 'urql'
import { plural } from '../../format/words.ts'
import { MenuChoice } from '../../controls/menu-choice.tsx'
import { graphql } from '../../gql/index.ts'
import { useTools } from '../../shell/context.tsx'

export const ViewsDocument = graphql(`
  query Views {
    views {
      id
      title
      description
      nodes
    }
    overview {
      nodes
      links
    }
  }
`)

/** Opens a curated view, or the whole graph. */
export function Views() {
  const { run } = useTools()
  const [{ data }] = useQuery({ query: ViewsDocument })
  return (
    <MenuTrigger>
      <Button className="button button-quiet" aria-label="Views">
        <LayoutTemplate size={15} aria-hidden="true" />
        <span className="wide-only">Views</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={6}>
        <Menu
          className="menu"
          onAction={(key) =>
            key === 'everything' ? run('view.all') : run('view.open', undefined, String(key).slice('view:'.length))
          }
        >
          {data?.views && data.views.length > 0 && (
            <MenuSection>
              <Header className="menu-header">Curated views</Header>
              {data.views.map((view) => (
                <MenuChoice key={view.id} id={`view:${view.id}`} name={view.title} about={view.description} />
              ))}
            </MenuSection>
          )}
          <MenuSection>
            <Header className="menu-header">Whole graph</Header>
            <MenuChoice
              id="everything"
              name="Show all"
              about={
                data?.overview
                  ? `${plural(data.overview.nodes, 'thing')}, ${plural(data.overview.links, 'link')}`
                  : 'Everything in the graph'
              }
            />
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
