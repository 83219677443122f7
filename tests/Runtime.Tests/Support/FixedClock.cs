namespace GrantGen.Runtime.Tests.Support;

/// <summary>A clock with a constant time, which keeps its UTC offset.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
