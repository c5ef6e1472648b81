/** Operations for the common tasks. A test runs every one against the founding graph. */
export interface Example {
  title: string
  query: string
  variables?: Readonly<Record<string, unknown>>
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'The graph at a glance',
    query: `query Glance {
  overview {
    nodes
    links
    stances
    kinds { name count }
    statuses { status count }
  }
}`,
  },
  {
    title: 'Find a thing by its name',
    query: `query Find($query: String!) {
  search(query: $query, first: 10) {
    total
    hits {
      matched
      node { id kind name linkCount }
    }
  }
}`,
    variables: { query: 'taliban' },
  },
  {
    title: 'Who says so, and who denies it',
    query: `query WhoSays($id: ID!) {
  claim(id: $id) {
    text
    status
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
    title: 'The links around a thing',
    query: `query Around($ids: [ID!]!, $first: Int!) {
  neighbourhood(ids: $ids, first: $first) {
    nodes { id kind name }
    links { id type source target status when { from to precision } }
    truncated
    total
  }
}`,
    variables: { ids: ['ttp'], first: 50 },
  },
  {
    title: 'How two things are tied',
    query: `query Tied($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to) {
    nodes { id kind name }
    links { id type source target status }
  }
}`,
    variables: { from: 'imf', to: 'ttp' },
  },
  {
    title: 'Contested claims of a year',
    query: `query Contested($period: PeriodInput!) {
  claims(filter: { statuses: [CONTESTED, DENIED], period: $period }, first: 50) {
    total
    edges {
      node {
        id
        text
        status
        stances { kind holder { name } locator }
      }
    }
  }
}`,
    variables: { period: { from: '2023-01-01', to: '2023-12-31', undated: 'INCLUDE' } },
  },
  {
    title: 'Figures that stand side by side',
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
    query: `query Says($id: ID!) {
  document(id: $id) {
    name
    statements {
      stance { kind locator paraphrase holder { name } }
      claim { text status }
    }
  }
}`,
    variables: { id: 'article' },
  },
  {
    title: 'A statement in Cypher',
    query: `query Statement($statement: String!, $parameters: JSON) {
  cypher(statement: $statement, parameters: $parameters) {
    columns
    rows
    summary { rows complete cut { by limit } elapsedMs }
  }
}`,
    variables: { statement: 'MATCH (g:ArmedGroup)-[r:OPERATES_IN]->(c:Country) RETURN g, r, c ORDER BY g.name LIMIT $many', parameters: { many: 25 } },
  },
  {
    title: 'A query of the library',
    query: `query Library($name: ID!, $parameters: JSON) {
  query(name: $name, parameters: $parameters) {
    columns
    rows
    summary { rows complete }
  }
}`,
    variables: { name: 'claim/claim', parameters: { id: 'afghan-taliban.supports.ttp' } },
  },
]
