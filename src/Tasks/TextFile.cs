using System.Text;

namespace GrantGen.Tasks;

/// <summary>A file of UTF-8 text, which is written with the byte order mark that it has, or without one.</summary>
internal sealed class TextFile
{
    private readonly string _path;
    private readonly bool _hasMark;

    private TextFile(string path, string? text, bool hasMark)
    {
        _path = path;
        Text = text;
        _hasMark = hasMark;
    }

    /// <summary>The text; null if the file does not exist.</summary>
    public string? Text { get; }

    /// <summary>Reads a file, if it exists.</summary>
    public static TextFile Read(string path)
    {
        if (!File.Exists(path))
        {
            return new TextFile(path, null, hasMark: false);
        }

        byte[] bytes = File.ReadAllBytes(path);
        bool hasMark = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
        return new TextFile(path, Encoding.UTF8.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0)), hasMark);
    }

    /// <summary>Writes the file.</summary>
    public void Write(string text) => File.WriteAllText(_path, text, new UTF8Encoding(_hasMark));
}
