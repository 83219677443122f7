# case: The builder of a token takes name, metadata and attributes.
# policy: GuestPolicy
from livekit import api


def token(identity: str) -> str:
    return (
        api.AccessToken("devkey", "secret")
        .with_identity(identity)
        .with_name("Guest")
        .with_metadata("{}")
        .with_attributes({"seat": "12"})
        .with_grants(api.VideoGrants(room_join=True, room="lobby"))
        .to_jwt()
    )
