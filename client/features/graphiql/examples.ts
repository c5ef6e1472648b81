import type { Draft } from '../../state/snippets.ts'

/** Operations for the common tasks. A test runs every one against the founding graph. */
export interface Example extends Draft {
  title: string
  about: string
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'The graph at a glance',
    about: 'Counts by kind, link type, status and measure',
    query: `query Glance {
  overview {
    nodes
    links
    stances
    kinds { name count }
    linkTypes { name count }
    statuses { status count }
    measures { name count }
    bestConnected { id kind name linkCount }
  }
}`,
  },
  {
    title: 'Find a thing by its name',
    about: 'Prefixes, aliases and small typing errors count',
    query: `query Find($query: String!, $kinds: [String!]) {
  search(query: $query, kinds: $kinds, first: 10) {
    total
    hits {
      matched
      node { id kind name linkCount }
    }
  }
}`,
    variables: { query: 'taliban', kinds: ['ArmedGroup'] },
  },
  {
    title: 'All that is known of a thing',
    about: 'Facts, figures with who gives them, ambiguous mentions',
    query: `query Known($id: ID!) {
  entity(id: $id) {
    id
    kind
    name
    aliases
    description
    when { from to precision }
    facts { name value }
    figures { label stances { holder { name } locator } }
    mentions { text referent { name } alternatives { name } basis }
  }
}`,
    variables: { id: 'attacks-in-pakistan-2023' },
  },
  {
    title: 'Who says so, and who denies it',
    about: 'One claim with every stance on it, side by side',
    query: `query WhoSays($id: ID!) {
  claim(id: $id) {
    id
    text
    status
    subject { id kind name }
    object { id kind name }
    stances {
      kind
      holder { id kind name }
      documentName
      locator
      paraphrase
      sourceGrade
      informationGrade
    }
  }
}`,
    variables: { id: 'afghan-taliban.supports.ttp' },
  },
  {
    title: 'What a thing denies',
    about: 'Claims by who takes which stance on them',
    query: `query Denies($holder: ID!, $kinds: [StanceKind!]) {
  claims(filter: { holder: $holder, stanceKinds: $kinds }, first: 50) {
    total
    edges {
      node {
        id
        text
        status
        subject { id kind name }
        object { id kind name }
      }
    }
  }
}`,
    variables: { holder: 'afghan-taliban', kinds: ['DENIES'] },
  },
  {
    title: 'Contested claims of a year',
    about: 'By status and period; undated ones stay in unless told otherwise',
    query: `query Contested($lens: Lens, $after: String) {
  claims(lens: $lens, first: 50, after: $after) {
    total
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id
        text
        status
        when { from to precision }
        subject { id kind name }
        object { id kind name }
        stances { kind holder { name } locator }
      }
    }
  }
}`,
    variables: {
      lens: {
        statuses: { only: ['CONTESTED', 'DENIED', 'ACCUSED'] },
        trueAt: { from: '2023-01-01', to: '2023-12-31' },
        undecided: 'KEEP',
      },
      after: null,
    },
  },
  {
    title: 'Count the links of a thing',
    about: 'Exact counts by type, direction and status; loads nothing',
    query: `query Counts($id: ID!) {
  neighbourCounts(id: $id) {
    total
    neighbours
    groups { type direction status count }
  }
}`,
    variables: { id: 'ttp' },
  },
  {
    title: 'The links around a thing',
    about: 'Nearest first, for the canvas; says how many of how many',
    query: `query Around($ids: [ID!]!, $lens: Lens, $first: Int!) {
  neighbourhood(ids: $ids, lens: $lens, first: $first) {
    nodes { id kind name }
    links { linkId type source target status when { from to precision } }
    truncated
    total
  }
}`,
    variables: { ids: ['ttp'], lens: { minSourceGrade: 'C' }, first: 50 },
  },
  {
    title: 'How two things are tied',
    about: 'A shortest chain of links, in walking order',
    query: `query Tied($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to, maxLength: 8) {
    nodes { id kind name }
    links { linkId type source target status }
  }
}`,
    variables: { from: 'imf', to: 'ttp' },
  },
  {
    title: 'Figures that stand side by side',
    about: 'Two figures for the same thing stay two, each with who gives it',
    query: `query Figures($measure: String!) {
  figures(measure: $measure) {
    total
    figures {
      label
      operator
      value
      about { id kind name }
      period { from to }
      stances { holder { name } locator }
    }
  }
}`,
    variables: { measure: 'deaths' },
  },
  {
    title: 'What a document says',
    about: 'Its statements in reading order, with their place in it',
    query: `query Says($id: ID!) {
  document(id: $id) {
    name
    statements {
      position
      stance { kind locator paraphrase holder { name } }
      claim { id text status subject { id kind name } object { id kind name } }
    }
  }
}`,
    variables: { id: 'article' },
  },
  {
    title: 'A statement in Cypher',
    about: 'Anything that only reads, with parameters',
    query: `query Statement($statement: String!, $parameters: JSON) {
  cypher(statement: $statement, parameters: $parameters) {
    columns
    rows
    summary { rows complete cut { by limit } elapsedMs }
  }
}`,
    variables: {
      statement: 'MATCH (g:ArmedGroup)-[r:OPERATES_IN]->(c:Country) RETURN g, r, c ORDER BY g.name LIMIT $many',
      parameters: { many: 25 },
    },
  },
  {
    title: 'A statement whose rows come as they are found',
    about: 'A subscription; stopping it ends the statement in Neo4j',
    query: `subscription Stream($statement: String!, $parameters: JSON) {
  cypher(statement: $statement, parameters: $parameters) {
    columns
    rows
    summary { rows complete cut { by limit } elapsedMs }
  }
}`,
    variables: {
      statement: 'MATCH (e:Event) RETURN e.name AS event, toString(e.validFrom) AS day ORDER BY day, event LIMIT $many',
      parameters: { many: 100 },
    },
  },
  {
    title: 'A query of the library',
    about: 'By its name; a parameter left out takes the example of its file',
    query: `query Library($name: ID!, $parameters: JSON) {
  query(name: $name, parameters: $parameters) {
    columns
    rows
    summary { rows complete }
  }
}`,
    variables: { name: 'claim/claim', parameters: { id: 'afghan-taliban.supports.ttp' } },
  },
  {
    title: 'What the library holds',
    about: 'Every query with what it answers and what it takes',
    query: `query Contents {
  library {
    queries {
      name
      title
      returns
      parameters { name type about example }
    }
  }
}`,
  },
]
