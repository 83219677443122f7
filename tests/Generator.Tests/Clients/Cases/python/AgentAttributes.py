# case: An agent's context, a call over several lines, and one that nobody awaits.
# policy: GuestPolicy
from livekit.agents import JobContext, WorkerOptions, cli


async def entrypoint(ctx: JobContext):
    await ctx.connect()
    await ctx.room.local_participant.{|GG5001:set_attributes|}(
        {
            "agent": "translator",
            "languages": "en,fr",
        }
    )
    result = ctx.room.local_participant.{|GG5001:set_metadata|}("ready")
    print(result)
    await (
        ctx.room
        .local_participant
        .{|GG5001:set_name|}("Translator")
    )


if __name__ == "__main__":
    cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint))
