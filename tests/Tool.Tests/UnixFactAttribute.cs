namespace GrantGen.Tool.Tests;

/// <summary>A test that needs a POSIX shell and POSIX file permissions.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "There is no POSIX shell.";
        }
    }
}
