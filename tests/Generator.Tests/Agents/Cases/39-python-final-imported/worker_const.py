from typing import Final

MAX_STARS: Final = 500
AGENT_NAME: Final[str] = "astro-guide"
