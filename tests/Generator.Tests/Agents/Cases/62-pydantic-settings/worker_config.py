from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="CLINIC_", extra="ignore")

    agent_name: str = Field(default="clinic-intake")
    livekit_url: str = "ws://localhost:7880"
    log_level: str = "INFO"


@lru_cache
def get_settings() -> Settings:
    return Settings()
