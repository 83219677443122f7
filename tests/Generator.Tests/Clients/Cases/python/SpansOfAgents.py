# case: Spans of OpenTelemetry have attributes, in a file of LiveKit's agents.
# policy: GuestPolicy
from livekit.agents import tts
from opentelemetry import trace

tracer = trace.get_tracer("shop")


class InstrumentedTTS(tts.TTS):
    def __init__(self) -> None:
        self._span = tracer.start_span("tts")

    async def synthesize_all(self, text: str) -> None:
        with tracer.start_as_current_span("synthesize") as current_span:
            current_span.set_attributes({"text.length": len(text)})
            self._span.set_attributes({"lk.provider": "own"})
            trace.get_current_span().set_attributes({"a": 1})
