namespace GrantGen.Docs.Tests.Code;

/// <summary>A fact that needs Python. It is skipped if Python is not installed, because nothing else in this repository needs Python.</summary>
internal sealed class PythonFactAttribute : FactAttribute
{
    /// <summary>The program.</summary>
    public const string Program = "python3";

    public PythonFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, Program))))
        {
            Skip = "python3 is not on the PATH, so the syntax of the Python blocks in the docs was NOT checked.";
        }
    }
}
