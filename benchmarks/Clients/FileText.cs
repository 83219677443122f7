using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Benchmarks.Clients;

/// <summary>A file that is read on first access, like the compiler's own.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (_text is null)
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            _text = SourceText.From(stream);
        }

        return _text;
    }
}
