using System.Collections;
using Microsoft.Build.Framework;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>An item of a build. Items whose names differ only in case are equal.</summary>
/// <param name="path">The full path.</param>
/// <param name="name">The name of the item.</param>
/// <param name="policy">The policies of the item.</param>
/// <param name="isClient">Whether the item is a client file.</param>
internal sealed class CaselessItem(string path, string name, string policy, bool isClient = true) : ITaskItem
{
    public string ItemSpec { get; set; } = name;

    public ICollection MetadataNames => Array.Empty<string>();

    public int MetadataCount => 0;

    public string GetMetadata(string metadataName) => metadataName switch
    {
        "FullPath" => path,
        "GrantGenPolicy" => policy,
        "GrantGenClient" => isClient ? "true" : "",
        "Extension" => Path.GetExtension(path),
        _ => "",
    };

    public override bool Equals(object? obj) => obj is CaselessItem other && string.Equals(ItemSpec, other.ItemSpec, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ItemSpec);

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public IDictionary CloneCustomMetadata() => throw new NotSupportedException();
}
