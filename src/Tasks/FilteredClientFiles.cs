using System.Collections.Concurrent;

namespace GrantGen.Tasks;

/// <summary>Finds the client files that cannot use LiveKit, before the compiler decodes all files and keeps their texts.</summary>
internal static class FilteredClientFiles
{
    /// <summary>
    /// The files that contain no LiveKit word, except the first text file of each kind and
    /// text files without a policy. Every binary file is included.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <returns>The indexes of the files.</returns>
    public static HashSet<int> Find(IReadOnlyList<ClientSource> files)
    {
        ClientContent[] contents = new ClientContent[files.Count];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, files.Count).ToArray(), loadBalance: true),
            static () => new MarkerScanner(),
            (i, _, bytes) =>
            {
                contents[i] = ContentOf(files[i].Path, bytes);
                return bytes;
            },
            static _ => { });

        // A file in two items is one file: if it stays for one of them, it stays for both.
        HashSet<string> kinds = new(StringComparer.Ordinal);
        HashSet<string> staying = new(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            if (contents[i] != ClientContent.Binary && (kinds.Add(files[i].Kind) || !files[i].HasPolicy))
            {
                staying.Add(files[i].Path);
            }
        }

        return new HashSet<int>(Enumerable.Range(0,
            files.Count).Where(i => contents[i] == ClientContent.Binary || (contents[i] == ClientContent.Unmarked && !staying.Contains(files[i].Path))));
    }

    private static ClientContent ContentOf(string path, MarkerScanner bytes)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1,
                FileOptions.SequentialScan);
            return bytes.Read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The compiler reports the error.
            return ClientContent.Marked;
        }
    }
}
