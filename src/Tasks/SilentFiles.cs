using System.Collections.Concurrent;

namespace GrantGen.Tasks;

/// <summary>Finds the clients' files that cannot use LiveKit, before the compiler decodes them all and keeps their texts.</summary>
internal static class SilentFiles
{
    /// <summary>Which of the files have no word of LiveKit's in them; the first of each kind is not among them, nor one without a policy.</summary>
    /// <param name="files">The files.</param>
    /// <returns>Their indexes.</returns>
    public static HashSet<int> Find(IReadOnlyList<ClientSource> files)
    {
        // A file that two items name is one file: where it stays for one of them, it stays for both.
        HashSet<string> kinds = new(StringComparer.Ordinal);
        HashSet<string> staying = new(files.Where(file => kinds.Add(file.Kind) || !file.HasPolicy).Select(file => file.Path), StringComparer.Ordinal);
        int[] asked = Enumerable.Range(0, files.Count).Where(i => !staying.Contains(files[i].Path)).ToArray();
        ConcurrentBag<int> silent = new();
        Parallel.ForEach(
            Partitioner.Create(asked, loadBalance: true),
            static () => new MarkedBytes(),
            (i, _, bytes) =>
            {
                if (IsSilent(files[i].Path, bytes))
                {
                    silent.Add(i);
                }

                return bytes;
            },
            static _ => { });
        return new HashSet<int>(silent);
    }

    private static bool IsSilent(string path, MarkedBytes bytes)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            return !bytes.OccurIn(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The compiler says what is wrong with it.
            return false;
        }
    }
}
