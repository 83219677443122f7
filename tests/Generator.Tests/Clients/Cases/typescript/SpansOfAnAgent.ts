// case: Spans and log records of OpenTelemetry, in a file of LiveKit's agents.
// policy: GuestPolicy
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { voice } from '@livekit/agents';

const tracer = trace.getTracer('shop');

export class Instrumented extends voice.Agent {
  #requestSpan = tracer.startSpan('request');

  async run() {
    const span = trace.getActiveSpan();
    span?.setAttributes({ 'lk.turn': 1 });
    this.#requestSpan.setAttributes({ model: 'small' });
    tracer.startActiveSpan('turn', (inner) => {
      inner.setAttributes({ 'gen_ai.system': 'own' });
      inner.setStatus({ code: SpanStatusCode.OK });
      inner.end();
    });
  }
}
