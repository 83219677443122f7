namespace GrantGen.NativeAot.Tests;

/// <summary>A theory that links native code. Without a toolchain, it is skipped with a message. On a build server, it fails instead.</summary>
internal sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute()
    {
        if (Toolchain.Missing is { } missing && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{missing} samples/NativeAot was NOT published as native code.";
        }
    }
}
