using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>
/// Shadows of objects by identity: arrays, collections, plain lock objects. Open addressing, emptied with each
/// interleaving. The identity hash differs from run to run; nothing ever iterates, so it cannot show.
/// </summary>
/// <param name="world">Makes the shadows.</param>
internal sealed class ObjectTable(World world)
{
    private object?[] keys = new object?[64];
    private Shadow?[] shadows = new Shadow?[64];
    private int count;
    private object? lastKey;
    private Shadow? lastShadow;

    public Shadow Of(object key) => ReferenceEquals(key, lastKey) ? lastShadow! : Find(key);

    public void Clear()
    {
        lastKey = null;
        lastShadow = null;
        if (count == 0)
        {
            return;
        }

        if (keys.Length > 4096)
        {
            keys = new object?[64];
            shadows = new Shadow?[64];
        }
        else
        {
            Array.Clear(keys);
            Array.Clear(shadows);
        }

        count = 0;
    }

    private Shadow Find(object key)
    {
        var mask = keys.Length - 1;
        var index = Mix(RuntimeHelpers.GetHashCode(key)) & mask;
        while (keys[index] is { } present)
        {
            if (ReferenceEquals(present, key))
            {
                lastKey = key;
                return lastShadow = shadows[index]!;
            }

            index = (index + 1) & mask;
        }

        if (count * 2 >= keys.Length)
        {
            Grow();
            return Find(key);
        }

        count++;
        keys[index] = lastKey = key;
        return shadows[index] = lastShadow = world.CreateShadow(key);
    }

    private void Grow()
    {
        var (oldKeys, oldShadows) = (keys, shadows);
        keys = new object?[oldKeys.Length * 2];
        shadows = new Shadow?[oldKeys.Length * 2];
        var mask = keys.Length - 1;
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] is not { } key)
            {
                continue;
            }

            var index = Mix(RuntimeHelpers.GetHashCode(key)) & mask;
            while (keys[index] is not null)
            {
                index = (index + 1) & mask;
            }

            keys[index] = key;
            shadows[index] = oldShadows[i];
        }
    }

    private static int Mix(int hash) => hash ^ (hash >> 15);
}
