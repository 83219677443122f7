namespace GrantGen.Pictures.Tests;

/// <summary>A picture of the README. It is made from a text, and tests compare the text, because pixels differ between machines.</summary>
/// <param name="name">The name of the picture, without <c>.png</c>.</param>
internal abstract class Picture(string name)
{
    /// <summary>
    /// The width of every picture. A README is at most 900 pixels wide, and screens with two device pixels per CSS pixel need twice as
    /// many.
    /// </summary>
    public const int Pixels = 1800;

    private Task<string>? _text;

    /// <summary>The name of the picture, without <c>.png</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The current text from which the picture is made.</summary>
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
