namespace GrantGen.Runtime.Tests.Support;

/// <summary>A clock that stands still, in whatever offset its time is given.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
