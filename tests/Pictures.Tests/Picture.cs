namespace GrantGen.Pictures.Tests;

/// <summary>A picture of the README: made of a text, which is what can be compared. Pixels differ from one machine to the next.</summary>
/// <param name="name">Its name, without <c>.png</c>.</param>
internal abstract class Picture(string name)
{
    /// <summary>How wide every picture is: a README is 900 at most, and sharp on a screen that shows two for one.</summary>
    public const int Pixels = 1800;

    private Task<string>? _text;

    /// <summary>Its name, without <c>.png</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The text that the picture is made of, as it is now.</summary>
    public Task<string> TextAsync()
    {
        lock (this)
        {
            return _text ??= MakeTextAsync();
        }
    }

    /// <summary>Makes the picture.</summary>
    /// <param name="file">The PNG to write.</param>
    public abstract Task RenderAsync(string file);

    protected abstract Task<string> MakeTextAsync();
}
