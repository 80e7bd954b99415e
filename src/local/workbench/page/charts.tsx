import type { ViewChart } from '../protocol';
import { words } from './words';

const widest = ({ rows }: ViewChart): number => Math.max(1, ...rows.flatMap(({ values }) => values));

function Chart({ chart }: { readonly chart: ViewChart }) {
  const most = widest(chart);
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      <ul class="legend" aria-hidden="true">
        {chart.names.map((name, index) => (
          <li key={name}>
            <span class={`swatch series-${index % 6}`} /> {name}
          </li>
        ))}
      </ul>
      <table>
        <thead class="out-of-sight">
          <tr>
            <th scope="col">{chart.title}</th>
            {chart.names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                <td key={chart.names[index]}>
                  <span class={`chart-bar series-${index % 6}`} style={{ width: `${(value / most) * 120}px` }} />
                  <span class="figure">{value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The charts of a tab as bars with their figures. */
export function Charts({ charts }: { readonly charts: readonly ViewChart[] }) {
  if (charts.length === 0) return null;
  return (
    <section id="charts" class="charts" aria-label={words.sheet.charts} tabIndex={-1}>
      <h2>{words.sheet.charts}</h2>
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
    </section>
  );
}
