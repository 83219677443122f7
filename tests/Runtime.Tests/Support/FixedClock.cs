namespace GrantGen.Runtime.Tests.Support;

/// <summary>A clock that stands still, in the offset of its time.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
