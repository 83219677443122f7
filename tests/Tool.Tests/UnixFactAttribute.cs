namespace GrantGen.Tool.Tests;

/// <summary>A test that needs a POSIX shell and its permissions of files.</summary>
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
